using Akka.Actor;

namespace Oakline.Messaging.Actors;

public sealed record SendBuyerMail(string OrderId, string Subject, string Body);

public sealed class WinBackActor : ReceiveActor
{
    public WinBackActor(IActorRef mailer)
    {
        Receive<BuyerInactive>(msg => mailer.Tell(new SendBuyerMail(
            msg.OrderId,
            "We miss you",
            $"Hi {msg.Name}, it's been a while! Our autumn sale starts on Monday, with all planters marked down."))); // expect: BSM1007|BSM1001

        Receive<RefundClosed>(msg => mailer.Tell(new SendBuyerMail(
            msg.OrderId,
            "Refund completed",
            $"Hi {msg.Name}, ${msg.Amount:F2} went back to your original payment method this morning.")));

        Receive<ReviewSeen>(msg => mailer.Tell(new SendBuyerMail(
            msg.OrderId,
            "About your planter",
            msg.Stars < 3
                ? $"Hi {msg.Name}, we have refunded you. Kindly take the review down now that it is settled." // expect: BSM2004
                : $"Hi {msg.Name}, thank you! Join our tester club and receive new planters before anyone else, without paying a cent."))); // expect: BSM1006|BSM1005
    }
}
