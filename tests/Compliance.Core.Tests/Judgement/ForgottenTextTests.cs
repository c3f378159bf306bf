using System.Reflection;
using Compliance.Judgement;
using Compliance.Policy;
using Compliance.Text;
using Compliance.Weighing;

namespace Compliance.Tests.Judgement;

/// <summary>A checker keeps its workspaces for the next message, and no text in them.</summary>
[TestFixture]
internal sealed class ForgottenTextTests
{
    private const string Secret = "quixotry";
    private const int LeastRemembered = 4;

    // The secret in whatever is read apart: words, addresses, attributes, disguises of every kind, Han characters.
    private static readonly string[] Messages =
    [
        "Dear quixotry, thank you for your order. Please leave us a 5 star review, quixotry.",
        "Thank you for your order, quixotry.",
        "q u i x o t r y, q.u.i.x.o.t.r.y, qu1xotry and quixоtry c.o.u.p.o.n r e v i e w",
        "<p style=\"font-family: quixotry\">Hello</p> <a href=\"https://quixotry.example/quixotry\">quixotry (at) quixotry (dot) com</a> www.quixotry.com",
        "\u9F98\u9F98\u9F98\u9F98\uFF0C\u8C22\u8C22\u60A8\u7684\u8BA2\u5355 quixotry\u3002\u52A0 V \u4FE1",
    ];

    [Test]
    public void Nothing_of_a_message_stays()
    {
        var checker = new MessageChecker(CompliancePolicy.BuiltIn);
        foreach (string message in Messages)
        {
            string text = message + new string(' ', 8);
            checker.Check(text);
            checker.MayFind(text);
            checker.Explain(text);
            checker.Check("Thank you.");
            KeptBy(checker).Should().BeEmpty(text);
        }
    }

    [TestCase("quixotry <b>Ac</b>me quixotry")]
    [TestCase("quixotry ac\u200Bme quixotry")]
    [TestCase("quixotry a\u0441me quixotry")]
    public void Nothing_of_a_text_stays_in_a_list_of_terms(string text)
    {
        var list = new TermList(["acme"]);
        list.FindAll(text + new string(' ', 8)).Should().ContainSingle();
        KeptBy(list).Should().BeEmpty();
        list.TryFindFirst(text + new string(' ', 8), out _).Should().BeTrue();
        KeptBy(list).Should().BeEmpty();
    }

    [Test]
    public void What_is_read_and_not_forgotten_would_be_seen()
    {
        var reading = new SignalReading(CompliancePolicy.BuiltIn.Compiled);
        reading.Read(Messages[0]);
        reading.Weighed!.Read(MessageContext.Unknown, whole: false);
        KeptBy(reading).Should().Contain(k => k.Contains("FoldedText._symbols")).And.Contain(k => k.Contains("Reading._symbols"))
            .And.Contain(k => k.Contains("WordSequence._keys")).And.Contain(k => k.Contains("MessageWords._words"));
    }

    // The fields in which something of the secret stands.
    private static List<string> KeptBy(object root)
    {
        var kept = new List<string>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<(string Field, object Value)>();
        open.Push(("root", root));
        while (open.TryPop(out (string Field, object Value) next))
        {
            if (Tells(next.Value))
            {
                kept.Add(next.Field);
            }

            // A policy is what it was before; what has no fields that lead on is at its end.
            if (next.Value is CompliancePolicy or CompiledPolicy or Weights or string or Pointer or Delegate or Type || next.Value.GetType().IsPrimitive || !seen.Add(next.Value))
            {
                continue;
            }

            if (next.Value is Array array)
            {
                if (!array.GetType().GetElementType()!.IsPrimitive)
                {
                    foreach (object? item in array)
                    {
                        Push(open, next.Field, item);
                    }
                }

                continue;
            }

            for (Type? type = next.Value.GetType(); type is not null; type = type.BaseType)
            {
                foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                {
                    if (!field.FieldType.IsPointer && !field.FieldType.IsByRefLike)
                    {
                        Push(open, $"{type.Name}.{field.Name}", field.GetValue(next.Value));
                    }
                }
            }
        }

        return kept;
    }

    private static void Push(Stack<(string Field, object Value)> open, string field, object? value)
    {
        if (value is not null)
        {
            open.Push((field, value));
        }
    }

    private static bool Tells(object value) => value switch
    {
        string text => IsOfSecret(text),
        char[] symbols => IsOfSecret(new string(symbols)),
        ulong[] keys => Array.IndexOf(keys, WordSequence.KeyOf(Secret.ToCharArray(), 0, Secret.Length)) >= 0,
        MessageWords.Word[] words => Array.Exists(words, w => w.Hash == FeatureHash.Word(Secret)),
        _ => false,
    };

    private static bool IsOfSecret(string text) =>
        text.Contains(Secret[..LeastRemembered], StringComparison.OrdinalIgnoreCase) || text.Contains(Secret[^LeastRemembered..], StringComparison.OrdinalIgnoreCase) || text.Contains("\u9F98\u9F98", StringComparison.Ordinal);
}
