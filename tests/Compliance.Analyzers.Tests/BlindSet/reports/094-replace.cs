namespace Sandpiper.Outreach;

public sealed class OutreachRenderer
{
    public string Body { get; private set; } = "";

    public void Offer(string name, string language)
    {
        Body = (language == "zh"
                ? "$NAME$您好，我们有新款行李箱，老客户立享七折。" // expect: BSM1007|BSM1001
                : "Hello $NAME$, our new suitcase is here and past buyers pay 30% less.") // expect: BSM1007|BSM1001
            .Replace("$NAME$", name);
    }

    public void Locks(string name, string code)
    {
        Body = "Hello $NAME$, the factory code of the suitcase lock is $CODE$; change it as page 3 shows."
            .Replace("$NAME$", name)
            .Replace("$CODE$", code);
    }
}
