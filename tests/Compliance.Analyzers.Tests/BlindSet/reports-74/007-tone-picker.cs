namespace Fennimore.Pets.CustomerCare;

public enum Moment { Delivered, OneWeek, Complaint, Question, Holiday }

public class BuyerMessageComposer
{
    public string Compose(Moment moment, string firstName)
    {
        var text = moment switch
        {
            Moment.Question => "The harness is measured around the chest, just behind the front legs. Medium fits 52 to 66 cm.",
            Moment.OneWeek => "Does your dog love it? Then tell other shoppers in a review. If anything is wrong, skip the review and write to us.", // expect: BSM2003
            Moment.Complaint => "We are sorry about the torn strap. A replacement harness is on its way, and you need not send the old one back.",
            Moment.Holiday => "Our winter coats have landed on www.fennimorepets.com, come and have a look!", // expect: BSM3001|BSM1007
            Moment.Delivered => "The courier left your parcel in the porch. If it is not there, reply here and we will open a claim with them.",
            _ => string.Empty,
        };

        return text.Length == 0 ? text : $"Hello {firstName}, {text}";
    }
}
