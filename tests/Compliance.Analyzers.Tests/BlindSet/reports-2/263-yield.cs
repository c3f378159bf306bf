namespace Upland.Mail;
public class Sequence
{
    public IEnumerable<string> Mails(string name)
    {
        yield return $"Hi {name}, the tent was shipped.";
        yield return $"Hi {name}, a quick favour: an honest review earns you a chance to win a tent."; // expect: BSM2001
    }
}
