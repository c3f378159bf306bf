namespace HumBox.Qa;

public sealed class AudioAnswers
{
    public string Answer(string topic, string order) => topic switch
    {
        "feedback" => $"Hi, that whistling is feedback between mic and speaker. Move the HumBox of order {order} a metre back and it stops.",
        "star" => "Hi, the back cover is held by four star screws, a T6 bit opens them. Page 12 of the manual has a picture.",
        "positive" => "Hi, the positive terminal is the one with the red ring, connect that one last.",
        "reset" => "Hi, hold the power button ten seconds, let go, then enter pairing code 0000.",
        "review" => $"Hi, we're still reviewing your case for order {order} and will answer by tomorrow noon.",
        "edit" => $"Hi, you can't change the name of a preset, but you can delete it and save it again.",
        "line" => "Hi, use the LINE input on the back for your turntable, not the phone jack.",
        _ => $"Hi, could you tell us a bit more about what the HumBox of order {order} does when you switch it on?"
    };
}
