using System.Text;

namespace Marlow.Desks.Appointments;

public class AssemblyLetter
{
    public required string Name { get; init; }
    public DateOnly Day { get; init; }

    public string Compose(bool twoFloors)
    {
        var text = new StringBuilder("Dear ").Append(Name).Append(", ");
        text.Append($"the desk is delivered and assembled on {Day:dddd d MMMM} between eight and noon. ");
        text.Append(twoFloors ? "Is the staircase wider than 80 cm? " : "A parking space near the door would help the crew. ");
        text.Append("Assembly was included in the price; nothing further is to be paid. ");
        text.Append("If the day does not suit you, please reply to this message with another.");
        return text.ToString();
    }

    public string Cancelled() =>
        string.Concat("Dear ", Name, ", the crew has fallen ill. ", "We have moved the appointment to the following Tuesday; ",
            "should you rather cancel, you get your money back in full.");
}
