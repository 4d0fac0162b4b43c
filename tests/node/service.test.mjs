// Calls the service as an integrator in another language would: from the protos alone.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import grpc from '@grpc/grpc-js';
import protoLoader from '@grpc/proto-loader';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const tm = join(root, 'src', 'TranslationMemory.Cli', 'bin', 'Release', 'net10.0', 'tm.dll');
const data = mkdtempSync(join(tmpdir(), 'tm-node-'));
let service;
let address;
let web;
let api;

function googleProtos() {
  const packages = process.env.NUGET_PACKAGES ?? join(homedir(), '.nuget', 'packages');
  const pins = readFileSync(join(root, 'Directory.Packages.props'), 'utf8');
  const version = /"Google\.Api\.CommonProtos" Version="\[(.*)\]"/.exec(pins)[1];
  return join(packages, 'google.api.commonprotos', version, 'content', 'protos');
}

function load() {
  const files = ['memory', 'lookup', 'glossary', 'article', 'text'].map((name) => `translation_memory/v1/${name}_service.proto`);
  const definition = protoLoader.loadSync(files, {
    includeDirs: [join(root, 'protos'), googleProtos()],
    keepCase: true,
    enums: String,
    defaults: true,
    oneofs: true,
  });
  return grpc.loadPackageDefinition(definition).translation_memory.v1;
}

function call(client, method, request) {
  return new Promise((resolve, reject) => {
    client[method](request, { deadline: Date.now() + 20_000 }, (error, response) => (error ? reject(error) : resolve(response)));
  });
}

before(async () => {
  service = spawn(
    'dotnet',
    [tm, 'serve', '--json', '--data', data, '--grpc-address', 'http://127.0.0.1:0', '--web-address', 'http://127.0.0.1:0'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const line = await new Promise((resolve, reject) => {
    let text = '';
    service.stdout.on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) {
        resolve(text.split('\n')[0]);
      }
    });
    service.on('exit', (code) => reject(new Error(`tm serve ended with ${code}`)));
  });
  const started = JSON.parse(line);
  address = new URL(started.grpcAddress).host;
  web = started.webAddress;
  api = load();
});

after(async () => {
  const ended = new Promise((resolve) => service.on('exit', resolve));
  service.kill('SIGTERM');
  await ended;
  rmSync(data, { recursive: true });
});

test('a unit that was stored is an exact match in both directions', async () => {
  const memories = new api.MemoryService(address, grpc.credentials.createInsecure());
  const lookups = new api.LookupService(address, grpc.credentials.createInsecure());
  await call(memories, 'CreateMemory', { memory_id: 'news', memory: { source_language: 'ar', target_language: 'en' } });
  const unit = await call(memories, 'CreateUnit', {
    parent: 'memories/news',
    unit: { source_text: 'وصل الوفد الروسي إلى أستانة.', target_text: 'The Russian delegation arrived in Astana.' },
  });
  assert.match(unit.name, /^memories\/news\/units\/[a-z][a-z0-9-]*$/);

  const arabic = await call(lookups, 'LookupSegment', { text: 'وصل الوفد الروسي إلى أستانة.' });
  assert.deepEqual(arabic.matches.map((match) => [match.score, match.target_text]), [[100, 'The Russian delegation arrived in Astana.']]);
  const english = await call(lookups, 'LookupSegment', { text: 'The Russian delegation arrived in Astana.' });
  assert.deepEqual(english.matches.map((match) => [match.score, match.target_text]), [[100, 'وصل الوفد الروسي إلى أستانة.']]);
});

test('a wrong request says which field is wrong', async () => {
  const lookups = new api.LookupService(address, grpc.credentials.createInsecure());
  await assert.rejects(call(lookups, 'LookupSegment', { text: '' }), (error) => {
    assert.equal(error.code, grpc.status.INVALID_ARGUMENT);
    assert.match(error.details, /text: must not be empty/);
    return true;
  });
});

test('lookups of a stream come back with their numbers', async () => {
  const lookups = new api.LookupService(address, grpc.credentials.createInsecure());
  const stream = lookups.StreamLookupSegments();
  const sequences = [];
  const ended = new Promise((resolve, reject) => {
    stream.on('data', (response) => sequences.push(Number(response.sequence)));
    stream.on('end', resolve);
    stream.on('error', reject);
  });
  for (let sequence = 1; sequence <= 20; sequence++) {
    stream.write({ sequence, lookup: { text: `وصل الوفد ${sequence}` } });
  }
  stream.end();
  await ended;
  assert.deepEqual(sequences, Array.from({ length: 20 }, (_, index) => index + 1));
});

test('the same contract answers over HTTP and JSON', async () => {
  const response = await fetch(`${web}/v1/text:segment`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: 'هل ستنجح المفاوضات؟ لا أحد يعرف.' }),
  });
  assert.equal(response.status, 200);
  const { sentences } = await response.json();
  assert.deepEqual(sentences.map((sentence) => sentence.text), ['هل ستنجح المفاوضات؟', 'لا أحد يعرف.']);
});
