namespace Pelican.Rules;

public sealed class RuleSet
{
    public List<Rule> Rules { get; } = new()
    {
        new Rule
        {
            When = t => t.HasReturn && t.Reason == "SIZE",
            Then = new SendReply { Text = "No problem at all, we've opened an exchange for the larger size. The label is in Your Orders." },
        },
        new Rule
        {
            When = t => t.Rating is <= 2,
            Then = new SendReply
            {
                Text = "We hate to see you let down. Take the rating off and we'll wire your money back the same day.", // expect: BSM2001|BSM2004
            },
        },
        new Rule
        {
            When = t => t.Rating is 5,
            Then = new SendReply
            {
                Text = "What a lovely write-up! Send us your address and a mystery goodie is on its way.", // expect: BSM1005|BSM2001
            },
        },
        new Rule
        {
            When = t => t.Intent == "bulk",
            Then = new SendReply { Text = "For ten or more it's cheaper to deal with us direct, we can invoice you without Amazon's cut." }, // expect: BSM3003
        },
    };
}
