namespace Bluebarn.Toys.BuyerMail;

public static class DripSequence
{
    public static readonly (int Day, string Subject, string Text)[] Steps =
    [
        (1, "Assembly", "Hi #NAME#, the rails of the train have a stop: push each link in until it clicks."),
        (4, "A question", "Hi #NAME#, was the train what you hoped for? If yes, five stars on Amazon would make our day."), // expect: BSM2003|BSM2002
        (9, "Birthday?", "Hi #NAME#, let us know the birthday of your child and a surprise wagon comes by post."), // expect: BSM1005|BSM1006
        (16, "New", "Hi #NAME#, the harbour crane for your train has just come out, you find it in our Amazon store."), // expect: BSM1007
        (25, "For friends", "Hi #NAME#, for each friend who buys a train after your tip we send you ten dollars."), // expect: BSM1006|BSM1004
    ];

    public static List<string> Repairs() =>
    [
        "Hi #NAME#, the motor has a warranty of two years. Please return the engine with the prepaid label; the repair is free.",
        "Hi #NAME#, the missing signal ships today at no charge.",
    ];
}
