namespace Tern.Outreach;

public record MessageTemplate(string Key, string Subject, string Body);

public static class DefaultTemplates
{
    public static IReadOnlyList<MessageTemplate> All { get; } =
    [
        new("gate_code", "Gate code needed", "Hello, the driver needs the gate code for your building. Please reply with it."),
        new("raffle", "Win with us", "Hello, every buyer of our tent takes part in our summer prize draw; the winner gets a canoe."), // expect: BSM1006
        new("insta", "Stay in touch", "Hello, follow @tern_outdoors on Instagram and send us a direct message with your questions."), // expect: BSM3002|BSM3001|BSM3003|BSM1007
        new("newarrivals", "New in", "Hello, the autumn collection of sleeping bags is out now, and we think one would go well with your tent."), // expect: BSM1007
        new("pegs", "Your missing pegs", "Hello, the six missing pegs are on their way. There is nothing to pay."),
    ];
}
