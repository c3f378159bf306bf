namespace SideHustle;

public class FollowUpMail(
    string subject = "How is your new hammock?",
    string intro = "Hi {0}, the hammock holds up to 150 kg, the ropes should be checked once a month.",
    string offer = "Buddies of ours get free straps with the next hammock, so you too.", // expect: BSM1005|BSM1006
    string ask = "A five star rating from you would make our summer!", // expect: BSM2002
    string bye = "Ana and Luis")
{
    public string Build(string buyer, bool withOffer = false) =>
        string.Join("\n\n", string.Format(intro, buyer), withOffer ? offer : null, ask, bye);

    public string Subject => subject;
}

public class ProblemMail(string intro = "Hi {0}, one rope in your box comes from a bad lot. Please don't hang the hammock with it.",
    string fix = "A new pair is with the post, for free of course.",
    string sorry = "For the scare you can pick any item of ours up to $12, it's on us, or we pay you the money.") // expect: BSM1005|BSM1003
{
    public string Build(string buyer) => string.Join("\n\n", string.Format(intro, buyer), fix, sorry);
}

static class Program
{
    static void Main(string[] a) => AmazonRelay.Send(a[0], new FollowUpMail().Subject, new FollowUpMail().Build(a[1], true));
}
