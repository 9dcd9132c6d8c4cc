<?php

/**
 * A shop in plain PHP, with OpenSSL and Guzzle and no SDK: one step for each run. It reads { options, step, args } as JSON and
 * writes { result } or { error }. `options` are those of a sandbox; nothing here knows that it speaks to one.
 */

declare(strict_types=1);

use GuzzleHttp\Client;
use Psr\Http\Message\ResponseInterface;

require 'GuzzleHttp/autoload.php';

final class Merchant
{
    private const LATE = 300;
    private const TAG = 16;

    private Client $http;

    /** @param array<string, mixed> $options */
    public function __construct(private array $options)
    {
        // A proxy of the machine is none for the machine itself.
        $this->http = new Client(['base_uri' => $options['base_uri'], 'http_errors' => false, 'proxy' => '']);
    }

    /** @return array<string, mixed> what a verified response says */
    public function ask(string $method, string $target, ?array $json = null): array
    {
        $response = $this->send($method, $target, $json);
        $body = (string) $response->getBody();
        $said = $body === '' ? [] : json_decode($body, true, 512, JSON_THROW_ON_ERROR);
        $status = $response->getStatusCode();
        if ($status >= 300) {
            throw new RuntimeException("{$status} {$said['code']} {$said['message']}");
        }
        $this->verify(fn (string $name): string => $response->getHeaderLine("Wechatpay-{$name}"), $body);

        return $said;
    }

    /** The bytes of a file, which no platform signs. */
    public function download(string $url): string
    {
        ['path' => $path, 'query' => $query] = parse_url($url);

        return (string) $this->send('GET', "{$path}?{$query}")->getBody();
    }

    /** What a notification says, once it is the platform's. */
    public function open(array $headers, string $body): array
    {
        $this->verify(fn (string $name): string => $headers['wechatpay-' . strtolower($name)] ?? '', $body);
        ['resource' => $resource] = json_decode($body, true, 512, JSON_THROW_ON_ERROR);
        $bytes = base64_decode($resource['ciphertext'], true);
        $plain = openssl_decrypt(
            substr($bytes, 0, -self::TAG),
            'aes-256-gcm',
            $this->options['apiV3Key'],
            OPENSSL_RAW_DATA,
            $resource['nonce'],
            substr($bytes, -self::TAG),
            $resource['associated_data'],
        );
        if ($plain === false) {
            throw new RuntimeException('the resource cannot be decrypted');
        }

        return json_decode($plain, true, 512, JSON_THROW_ON_ERROR);
    }

    private function send(string $method, string $target, ?array $json = null): ResponseInterface
    {
        $body = $json === null ? '' : json_encode($json, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
        $headers = [
            'Accept' => 'application/json, text/plain, application/x-gzip',
            'Content-Type' => 'application/json',
            'User-Agent' => 'plain-php/' . PHP_VERSION,
            'Authorization' => $this->authorization($method, $target, $body),
        ];

        return $this->http->request($method, $target, ['headers' => $headers, 'body' => $body]);
    }

    private function authorization(string $method, string $target, string $body): string
    {
        ['mchid' => $mchid, 'serial' => $serial, 'privateKey' => $key] = $this->options;
        $nonce = bin2hex(random_bytes(16));
        $timestamp = (string) time();
        openssl_sign("{$method}\n{$target}\n{$timestamp}\n{$nonce}\n{$body}\n", $raw, $key, OPENSSL_ALGO_SHA256);
        $signature = base64_encode($raw);

        return 'WECHATPAY2-SHA256-RSA2048 '
            . "mchid=\"{$mchid}\",serial_no=\"{$serial}\",nonce_str=\"{$nonce}\",timestamp=\"{$timestamp}\",signature=\"{$signature}\"";
    }

    /** @param callable(string): string $header */
    private function verify(callable $header, string $body): void
    {
        $timestamp = $header('Timestamp');
        if (abs(time() - (int) $timestamp) > self::LATE) {
            throw new RuntimeException('not the platform: its clock');
        }
        $key = $this->options['certs'][$header('Serial')] ?? throw new RuntimeException('not the platform: its key');
        $signature = base64_decode($header('Signature'), true);
        $message = "{$timestamp}\n{$header('Nonce')}\n{$body}\n";
        if ($signature === false || openssl_verify($message, $signature, $key, OPENSSL_ALGO_SHA256) !== 1) {
            throw new RuntimeException('not the platform: its signature');
        }
    }
}

['options' => $options, 'step' => $step, 'args' => $args] = json_decode(
    stream_get_contents(STDIN),
    true,
    512,
    JSON_THROW_ON_ERROR,
);
$merchant = new Merchant($options);
$orders = '/v3/pay/transactions';
$refunds = '/v3/refund/domestic/refunds';
$mchid = $options['mchid'];

$steps = [
    'order' => fn (array $order): string => $merchant->ask('POST', "{$orders}/native", [
        'appid' => 'wxd678efh567hg6787',
        'mchid' => $mchid,
        'description' => 'Image形象店',
        'out_trade_no' => $order['out_trade_no'],
        'notify_url' => $order['notify_url'],
        'amount' => ['total' => $order['total']],
    ])['code_url'],
    'query' => fn (string $out_trade_no): string =>
        $merchant->ask('GET', "{$orders}/out-trade-no/{$out_trade_no}?mchid={$mchid}")['trade_state'],
    'open' => fn (array $headers, string $body): array => $merchant->open($headers, $body),
    'refund' => fn (array $refund): string => $merchant->ask('POST', $refunds, [
        'out_trade_no' => $refund['out_trade_no'],
        'out_refund_no' => $refund['out_refund_no'],
        'notify_url' => $refund['notify_url'],
        'amount' => ['refund' => $refund['refund'], 'total' => $refund['total'], 'currency' => 'CNY'],
    ])['status'],
    'refunded' => fn (string $out_refund_no): string => $merchant->ask('GET', "{$refunds}/{$out_refund_no}")['status'],
    'close' => fn (string $out_trade_no): array =>
        $merchant->ask('POST', "{$orders}/out-trade-no/{$out_trade_no}/close", ['mchid' => $mchid]),
    'bill' => function (string $bill_date) use ($merchant): string {
        $applied = $merchant->ask('GET', "/v3/bill/tradebill?bill_date={$bill_date}&tar_type=GZIP");
        $bill = gzdecode($merchant->download($applied['download_url']));
        if (!hash_equals(strtolower($applied['hash_value']), sha1($bill))) {
            throw new RuntimeException('the bill is not the one that was announced');
        }

        return $bill;
    },
];

try {
    $said = ['result' => $steps[$step](...$args)];
} catch (Throwable $problem) {
    $said = ['error' => $problem->getMessage()];
}
echo json_encode($said, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
