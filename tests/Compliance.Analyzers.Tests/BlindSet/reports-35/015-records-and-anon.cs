record Canned(string Key, string Subject, string Body);

static class CannedStore
{
    public static IEnumerable<Canned> All()
    {
        yield return new("addr", "Your address", "Hi, FedEx says the unit number is missing. Can you send it to us here?");
        yield return new("anniv", "One year of tea", "Hi, our shop turns one! We celebrate with 2 tins for the price of 1."); // expect: BSM1001|BSM1007
        yield return new("sub", "Tea letter", "Hi, want to hear about new harvests? Reply with SUBSCRIBE and you're on our mailing list."); // expect: BSM1007
        yield return new(
            Key: "revtea",
            Subject: "Your opinion",
            Body: "Hi, how is the tea? A short review on Amazon would help others to decide."); // expect: BSM2006
        yield return new("lost", "Your tea", "Hi, the tracking stopped in Ohio for a week, so we sent a second tin. Nothing to pay.");
    }

    public static object Push(string orderId, string buyer) => new
    {
        orderId,
        channel = "amazon-us",
        subject = "About order " + orderId,
        message = $"Hi {buyer}, write a nice line about the tea and I put three samples in the mail for you.", // expect: BSM2001|BSM1005
    };
}
