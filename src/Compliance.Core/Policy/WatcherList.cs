namespace Compliance.Policy;

/// <summary>Numbers of watchers, where they lie in a policy's image. Good as long as the image is; a span for every framework.</summary>
internal readonly unsafe struct WatcherList(int* first, int count)
{
    public Enumerator GetEnumerator() => new(first, first + count);

    public struct Enumerator(int* next, int* end)
    {
        private int* _next = next;

        public int Current { get; private set; }

        public bool MoveNext()
        {
            if (_next == end)
            {
                return false;
            }

            Current = *_next++;
            return true;
        }
    }
}
