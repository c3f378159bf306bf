using System.Linq;

namespace Oakhurst.Amazon.Answers;

public readonly record struct Answer(string Topic, string Text);

public static class Answers
{
    public static readonly Answer[] List =
    [
        new("free-part", "Hi {buyer}, the missing screws go out tomorrow free of charge. Bag B holds six of them and one spare."),
        new("price", "Hi {buyer}, I am afraid we cannot take anything off the price, neither for one chair nor for ten."),
        new("gift", "Hi {buyer}, no gift comes with this chair. If the listing you saw mentioned one, please send us a screenshot."),
        new("pay", "Hi {buyer}, we do not accept PayPal or bank transfers. Orders can only be placed and paid on Amazon."),
        new("compat", "Hi {buyer}, yes, the castors fit your chair. They have an 11 mm stem, the same as the ones you received."),
        new("stars", "Hi {buyer}, the base has five star-shaped feet; the levelling screw sits under the one with the label."),
        new("light", "Hi {buyer}, the positive terminal is the one marked red. Swap the two leads and the lamp will come on."),
        new("wait", "Hi {buyer}, the seat pads are two weeks late at our factory. Would you rather wait until {date}, or shall we cancel and refund you now?"),
        new("assembly", "Hi {buyer}, please look at step 9 of the instruction manual again: the back rest goes on before the arm rests."),
    ];

    public static string For(string topic, string buyer) =>
        List.Single(a => a.Topic == topic).Text.Replace("{buyer}", buyer);
}

public class AnswerService(IBuyerThreads threads)
{
    public void Reply(string threadId, string topic, string buyer) => threads.Reply(threadId, Answers.For(topic, buyer));
}
