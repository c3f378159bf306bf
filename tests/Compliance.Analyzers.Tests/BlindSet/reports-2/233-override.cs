namespace Gorse.Mailers;

public abstract class MailBase
{
    protected abstract string Subject { get; }

    protected abstract string Body(string name);
}

public sealed class AnniversaryMail : MailBase
{
    protected override string Subject => "One year with your kettle";

    protected override string Body(string name) => $"Dear {name}, to celebrate we have a present for you: a free descaler with any order from our shop."; // expect: BSM1005|BSM1006
}
