// For tools that read TypeScript only; vue-tsc knows each component's own type.
declare module '*.vue' {
  import type { DefineComponent } from 'vue';
  const component: DefineComponent<object, object, unknown>;
  export default component;
}
