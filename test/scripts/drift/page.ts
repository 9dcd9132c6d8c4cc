/** A page in the shape of the official ones, with fields of our own. */
export const operationPage = (body: string, response = '| state | string(32) | true | 【状态】 |'): string => `
关闭一件东西。

## 接口说明

支持商户：【普通商户】

请求方式：【POST】 \`/v3/things/{thing_no}/close\`

## 请求参数

### Header 参数
| 参数名 | 类型 | 必填 | 描述 |
| --- | --- | --- | --- |
| Authorization | string | true | 认证信息 |
### Path 参数
| 参数名 | 类型 | 必填 | 描述 |
| --- |  --- | --- | --- |
| thing_no | string(32) | true | 【编号】 |
### Body 参数
| 参数名 | 类型 | 必填 | 描述 |
| --- |  --- | --- | --- |
${body}
## 应答参数

200 OK

| 参数名 | 类型 | 必填 | 描述 |
| --- |  --- | --- | --- |
${response}

## 错误码

| 状态码 | 错误码 | 描述 | 解决方案 |
| --- | --- | --- | --- |
| 400 | PARAM\\_ERROR | 参数错误 | 检查参数 |
`;
