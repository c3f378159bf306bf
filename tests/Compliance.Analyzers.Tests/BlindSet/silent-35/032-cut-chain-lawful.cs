using System.Net.Mail;

class Mails
{
    public string Leak(string n, string o, bool photo)
    {
        string s = "Dear " + n + ",\r\n\r\n" +
            "the soap pump of order " + o + " leaks, that's our fault. " +
            "You get a new " +
            "one free " + "of charge" + ", it is on the way.\r\n";
        if (photo)
            s += "Thanks for the photo, " + "it is enough for us, you don't need to return anything.\r\n";
        s += "If you want your money back " + "instead, just tell us and we refund the order in " + "full.\r\n";
        return s + "\r\nKim";
    }

    public string Stopper(string n, int days)
    {
        var s = "Dear " + n + ",\r\n\r\n";
        s += "turn the star-shaped ";
        s += "screw to the left, then the red light goes off ";
        s += "and error code E5 disappears. ";
        s += "It can take " + days + " seconds.\r\n";
        return s;
    }

    public void Send(string to, string body) =>
        new SmtpClient("localhost").Send(new MailMessage("kim@example.com", to, "Your soap pump", body));
}
