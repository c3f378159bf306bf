namespace Halden.People.Letters;

/// <summary>Letters to employees and applicants of the group.</summary>
public static class HrLetterTexts
{
    public const string CompensationReview =
        "Dear colleague, the annual compensation review is complete. Your new salary is stated in the enclosed letter.";

    public const string Referral =
        "Dear colleague, refer a friend for one of our open positions and receive a bonus of 500 euros after the probation period.";

    public const string PerformanceFeedback =
        "Dear colleague, please submit your feedback for the performance review by Friday.";

    public const string StaffDiscount =
        "Dear colleague, the staff discount in the canteen rises to 20% in May.";

    public const string Interview =
        "Dear applicant, thank you for the interview. Please call our office to arrange the second appointment.";
}
