namespace Vale2.Notes;
public class NoteWriter
{
    public string Write(bool late, bool vip)
    {
        var note = "Thank you for your order.";
        if (late) note += " Sorry for the delay.";
        if (vip) note += " Here is your personal discount code: VIP25."; // expect: BSM1002|BSM1001
        return note;
    }
}
