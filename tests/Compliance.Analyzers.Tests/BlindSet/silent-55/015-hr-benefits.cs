namespace Kestrel.Hr.Portal;

public static class BenefitTexts
{
    public static readonly IReadOnlyDictionary<string, string> Staff = new Dictionary<string, string>
    {
        ["birthday"] = "Happy birthday! Your $25 gift card is in your pay slip envelope.",
        ["referral"] = "Refer a friend to our warehouse team and get a bonus of $300 after the trial period.",
        ["staffshop"] = "Employees get 40% off B-stock in the staff shop, every Thursday from 3 pm.",
        ["annualreview"] = "Your annual review is due. Please rate your goals from 1 to 5 stars before the talk with your manager.",
        ["compensation"] = "Your compensation statement for the last year is ready for download.",
        ["peer"] = "Please leave feedback for two colleagues; positive and critical remarks are both welcome.",
    };

    public static string ShiftSwap(string name, string day) =>
        $"Hi {name}, thanks for taking over the shift on {day}. Lunch is on us!";
}
