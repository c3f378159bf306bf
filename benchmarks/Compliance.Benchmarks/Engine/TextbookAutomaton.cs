namespace Compliance.Benchmarks.Engine;

/// <summary>Aho–Corasick as a textbook writes it: a dictionary of children in every node.</summary>
internal sealed class TextbookAutomaton
{
    private readonly Node _root = new();

    public TextbookAutomaton(IEnumerable<string> terms)
    {
        foreach (string term in terms)
        {
            Node node = _root;
            foreach (char c in term)
            {
                if (!node.Children.TryGetValue(c, out Node? next))
                {
                    node.Children.Add(c, next = new Node());
                }

                node = next;
            }

            node.Terms++;
        }

        var queue = new Queue<Node>();
        foreach (Node child in _root.Children.Values)
        {
            child.Fail = _root;
            queue.Enqueue(child);
        }

        while (queue.TryDequeue(out Node? node))
        {
            node.Terms += node.Fail!.Terms;
            foreach ((char c, Node child) in node.Children)
            {
                child.Fail = Next(node.Fail, c);
                queue.Enqueue(child);
            }
        }
    }

    /// <summary>How many terms stand in a text, by a folding of single characters.</summary>
    public long Count(string text, char[] folded)
    {
        long count = 0;
        Node node = _root;
        foreach (char c in text)
        {
            node = Next(node, folded[c]);
            count += node.Terms;
        }

        return count;
    }

    private static Node Next(Node node, char c)
    {
        Node? next;
        while (!node.Children.TryGetValue(c, out next))
        {
            if (node.Fail is null)
            {
                return node;
            }

            node = node.Fail;
        }

        return next;
    }

    private sealed class Node
    {
        public Dictionary<char, Node> Children { get; } = [];

        public Node? Fail { get; set; }

        public int Terms { get; set; }
    }
}
