namespace Quillfeather.Desk.Application;

public static class AnswerPlanner
{
    public static Result<BuyerAnswer> Plan(Question q)
    {
        if (string.IsNullOrWhiteSpace(q.Text))
            return Result.Fail<BuyerAnswer>("Question is empty, coupon lookup skipped.");

        return q.Topic switch
        {
            "leak" => Ok("Sorry about the ink on your desk. We have refunded the pen in full and you may dispose of it."),
            "lost" => Ok("The parcel is lost. A second one ships today with tracking."),
            "gift" => Ok("Sorry about the dull box. Pick any notebook from our catalogue, it's our treat."), // expect: BSM1005|BSM1003
            "late" => Ok("Sorry for the wait! " +
                         "Your next " + "order is " + "on the house, just remind us of this chat."), // expect: BSM1006|BSM1005
            "manual" => Ok("You find the PDF at https://bit.ly/quill-nib and the video on our YouTube channel."), // expect: BSM3001|BSM3002
            "rating" => Ok("Thank you for the kind words about us. Post your impressions as a review, with a photo if possible."), // expect: BSM2006|BSM2003
            _ => Ok("Could you tell us the number engraved below the clip?"),
        };

        Result<BuyerAnswer> Ok(string text) => Result.Ok(new BuyerAnswer(q.ThreadId, text));
    }
}
