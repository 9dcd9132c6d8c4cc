import { render } from 'preact';
import { App } from './app';
import { listen } from './live';
import './style.css';

const root = document.getElementById('page');
if (root !== null) {
  render(<App />, root);
  listen();
}
