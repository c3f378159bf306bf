using Akka.Actor;

namespace Oakline.Messaging.Actors;

public sealed record SendBuyerMail(string OrderId, string Subject, string Body);

public sealed class ClaimActor : ReceiveActor
{
    public ClaimActor(IActorRef mailer)
    {
        Receive<LostParcel>(msg => mailer.Tell(new SendBuyerMail(
            msg.OrderId,
            $"Order {msg.OrderId}: parcel lost",
            $"Hi {msg.Name}, the carrier has lost your planter. Shall we send another one or refund the {msg.Amount:C}?")));

        Receive<ReturnArrived>(msg => mailer.Tell(new SendBuyerMail(
            msg.OrderId,
            $"Return for order {msg.OrderId}",
            $"Hi {msg.Name}, your return is here. {msg.Amount:C} goes back to your original payment method.")));

        Receive<BuyerAskedForPayPal>(msg => mailer.Tell(new SendBuyerMail(
            msg.OrderId,
            $"Your question about order {msg.OrderId}",
            $"Hi {msg.Name}, you wrote \"please send it to my PayPal\". We cannot do that: refunds are made through Amazon only.")));

        Receive<BuyerOffersReviewTrade>(msg => mailer.Tell(new SendBuyerMail(
            msg.OrderId,
            $"Your question about order {msg.OrderId}",
            $"Hi {msg.Name}, we never give money for reviews. The crack itself is covered, a new planter ships tomorrow.")));
    }
}
