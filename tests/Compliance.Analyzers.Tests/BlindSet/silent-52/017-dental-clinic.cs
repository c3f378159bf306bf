namespace SmileCare.Reminders;

public class AppointmentTexts
{
    public string Reminder(string patient, DateTime at) =>
        $"Dear {patient}, this is a reminder of your dental check-up on {at:d} at {at:t}. Please call the practice if you cannot come.";

    public string Results(string patient) =>
        $"Dear {patient}, your x-ray is ready. Doctor Hale will review it with you at your next visit.";

    public string Insurance(string patient) =>
        $"Dear {patient}, your insurer has confirmed that it covers the crown. You will receive the statement by post.";

    public string Fasting(string patient) =>
        $"Dear {patient}, please do not eat for six hours before the treatment and bring your list of medicines.";

    public string Parking =>
        "Patients park behind the house. The barrier opens with the code on your appointment card.";
}
