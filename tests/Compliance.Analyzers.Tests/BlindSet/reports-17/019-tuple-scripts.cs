namespace Helpline.Playbooks;

public static class FeedbackPlaybook
{
    private static readonly (string Key, string Tone, string Script)[] Scripts =
    {
        ("lost", "sorry", "Hello, the parcel seems to be lost. We have refunded you completely, there is nothing you have to do."),
        ("feedback-old", "firm", "Hello, that one-star seller feedback is unfair. Remove it by Friday or we will not deal with your claim."), // expect: BSM2005
        ("feedback-soft", "soft", "Hello, you got your money. In return it would be only fair to take your bad feedback about our shop away."), // expect: BSM2005|BSM2001
        ("product-soft", "soft", "Hello, as the new lid fits now, maybe you could turn your three stars into five on the product page?"), // expect: BSM2004
        ("colour", "neutral", "Hello, the colour of the glaze varies from piece to piece because every bowl is made by hand."),
    };

    public static string? Find(string key)
    {
        foreach (var (k, _, script) in Scripts)
            if (k == key) return script;
        return null;
    }
}
