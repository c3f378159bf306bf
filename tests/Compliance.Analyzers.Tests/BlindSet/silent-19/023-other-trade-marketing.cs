namespace GreenLeaf.Dental.Marketing;

/// <summary>Reminders of a dental practice. Patients opted in at the desk.</summary>
public static class PatientReminders
{
    public static string Checkup(string patient, DateTime at) =>
        $"Dear {patient}, your check-up is on {at:f}. Please call the practice if you cannot come.";

    public static string Whitening(string patient) =>
        $"Dear {patient}, in May teeth whitening is 15% off for patients of our practice.";

    public static string Referral(string patient) =>
        $"Dear {patient}, bring a friend to our practice and your next cleaning is free.";

    public static string Phone => "Reception: 02 5550 0199, Monday to Friday.";
}
