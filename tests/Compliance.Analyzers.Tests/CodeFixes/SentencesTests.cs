using Compliance.Analyzers.CodeFixes;

namespace Compliance.Analyzers.Tests.CodeFixes;

/// <summary>What goes with a sentence: [| and |] mark the offending words, the second text is what must remain.</summary>
[TestFixture]
public sealed class SentencesTests
{
    [TestCase("Hello. Take [|our gift|] now. Bye.", "Hello. Bye.")]
    [TestCase("Take [|our gift|] now. Bye.", "Bye.")]
    [TestCase("Hello. Take [|our gift|] now.", "Hello.")]
    [TestCase("Hello. Take [|our gift|]", "Hello.")]
    [TestCase("Hello! Is [|our gift|] nice? Bye.", "Hello! Bye.")]
    [TestCase("Hello. \"Take [|our gift|].\" Bye.", "Hello. Bye.")]
    [TestCase("Dear Mr. Smith, take [|our gift|]. Bye.", "Bye.")]
    [TestCase("It costs 1.5 dollars. Take [|our gift|] of 2.5 kg. Bye.", "It costs 1.5 dollars. Bye.")]
    [TestCase("Hello. [|One gift. Two|] gifts. Bye.", "Hello. Bye.")]
    [TestCase("{greeting} Take [|our gift|] now. Bye.", "{greeting} Bye.")]
    [TestCase("{{greeting}} Take [|our gift|] now. Bye.", "{{greeting}} Bye.")]
    [TestCase("{greeting}[|Our gift|] waits.", "{greeting}")]
    [TestCase("Hello. {greeting} Take [|our gift|].", "Hello. {greeting}")]
    [TestCase("{buyer}, take [|our gift|]. Bye.", "Bye.")]
    [TestCase("{shop} has [|a gift|]. Bye.", "Bye.")]
    [TestCase("您好。送您[|礼物|]哦！再见。", "您好。再见。")]
    [TestCase("您好！送您[|礼物|]", "您好！")]
    [TestCase("Hello.\nTake [|our gift|].\nBye.", "Hello.\nBye.")]
    [TestCase("Hello.\r\nTake [|our gift|].\r\nBye.", "Hello.\r\nBye.")]
    [TestCase("Hello. Take [|our gift|].\nBye.", "Hello.\nBye.")]
    [TestCase("Hello.\r\nTake [|our gift|].", "Hello.")]
    [TestCase("- one\n- take [|our gift|]\n- two", "- one\n- two")]
    [TestCase("1. one\n2. take [|our gift|]\n3. two", "1. one\n3. two")]
    [TestCase("<p>Hello.</p><p>Take [|our gift|].</p>", "<p>Hello.</p><p></p>")]
    [TestCase("<p>Hello. Take [|our gift|].</p>", "<p>Hello.</p>")]
    public void A_sentence_goes_with_what_belongs_to_it(string markup, string rest)
    {
        int start = markup.IndexOf("[|", StringComparison.Ordinal);
        int end = markup.IndexOf("|]", StringComparison.Ordinal) - 2;
        string text = markup.Replace("[|", string.Empty, StringComparison.Ordinal).Replace("|]", string.Empty, StringComparison.Ordinal);
        (int from, int to) = Sentences.Around(text, start, end - start);
        (text[..from] + text[to..]).Should().Be(rest);
    }

    [TestCase("Hello,\n[|leave us five stars|]\nand you get money.")]
    [TestCase("Hello.\nUse the code BULB10\nand [|get a discount|] on the next lamp.")]
    [TestCase("Hello.\r\nIf you like it,\r\n[|leave us five stars|],\r\nplease.")]
    public void Words_amid_a_sentence_of_several_lines_are_cut(string markup) => AreCut(markup).Should().BeTrue();

    [TestCase("Hello,\n[|leave us five stars|].\nYou get money.")]
    [TestCase("Hello {buyer},\nwe [|send a gift|].\nreply if it is late")]
    [TestCase("- one\n- take [|our gift|]\n- two")]
    public void A_line_of_its_own_is_not(string markup) => AreCut(markup).Should().BeFalse();

    private static bool AreCut(string markup)
    {
        int start = markup.IndexOf("[|", StringComparison.Ordinal);
        int end = markup.IndexOf("|]", StringComparison.Ordinal) - 2;
        return Sentences.AreCut(markup.Replace("[|", string.Empty, StringComparison.Ordinal).Replace("|]", string.Empty, StringComparison.Ordinal), start, end - start);
    }
}
