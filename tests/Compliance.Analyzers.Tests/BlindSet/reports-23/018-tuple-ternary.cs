namespace PawKitchen.Features.Feedback;

public class FeedbackComposer
{
    public (string Subject, string Body) Compose(Order order, bool resolved, bool repeat)
    {
        string body = resolved
            ? "Dear sir or madam, the problem is solved, so it is only fair if you upgrade your rating to 4 or 5." // expect: BSM2004|BSM2002
            : "Dear sir or madam, we are working on the lost parcel and will refund you when it is not found until Friday.";

        if (repeat)
            body += " We asked you last week already, please do not forget to write your review for us."; // expect: BSM2006

        return ("Order " + order.AmazonOrderId, body);
    }

    public (string, string) ComposeGift(Order order) =>
        ("Order " + order.AmazonOrderId,
         order.Total > 50
            ? "Dear sir or madam, for your big order you get a gift card of 5 dollars, reply YES and we send it." // expect: BSM1005
            : "Dear sir or madam, the missing screws are in the mail to you, we are sorry for the trouble.");
}
