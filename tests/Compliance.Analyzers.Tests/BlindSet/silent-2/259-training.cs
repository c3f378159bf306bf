namespace School.Lessons;
public class LessonOne
{
    public string Text = "Never write 'leave us a 5-star review and get a free gift'. Amazon bans sellers who do so.";
    public string[] Wrong = { "Hi, please change your review and we will refund you.", "Contact me on WhatsApp for a discount." };
    public string Right = "Thank you for your order. Reply if you need help.";
}
