using System;

namespace Heath.Replies;

public class QuotedReply
{
    public string Answer(string name) =>
        $"Hello {name},\n\n" +
        "your question was: \"A stranger called and said you hand out vouchers to people who rate you, is that true?\" It is not. " +
        "The call did not come from us.\n\n" +
        "The wheel that squeaks is replaced under warranty; the new one ships today.";

    public string SecondAnswer(string name) =>
        $"Hello {name},\n\nyou wrote \"half price next time and we forget it\". That is not something we can agree to, but the wheel is replaced in any case.";
}
