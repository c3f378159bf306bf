namespace CaseFlow;

public enum CaseState { Open, WaitingPhoto, Refunded, Replaced, Closed }

public partial class CaseTexts
{
    public string? LastText { get; private set => field = value?.Trim(); }

    public string MessageFor(CaseState state, int reviewStars)
    {
        if (state == CaseState.Open)
            return LastText = "Thank you for telling us. We look into it and answer within one day.";

        if (state == CaseState.WaitingPhoto)
            return LastText = "Please attach one photo of the torn seam so that we can replace the right part.";

        if (state == CaseState.Replaced && reviewStars is > 0 and < 3)
            return LastText = "The new cushion has arrived, great! Would you think again about the stars you gave?"; // expect: BSM2004

        if (state == CaseState.Refunded)
        {
            LastText = "The cushion was refunded in full today. ";
            LastText += "For all the fuss we'll also cover the cleaner's bill or whatever else you name."; // expect: BSM1003
            return LastText;
        }

        return LastText = reviewStars == 5
            ? "What a lovely review! We owe you one: pick a cushion cover, it is our treat." // expect: BSM2001|BSM1005
            : "This case is closed. Write here any time if the seam opens again.";
    }
}
