namespace Repairs;

public class TechAnswers
{
    public static readonly (string Topic, string Text)[] ToBuyers =
    {
        ("amp", "Hello, the howl is acoustic feedback: move the microphone away from the speaker."),
        ("plate", "Hello, the rating plate with the voltage is under the base."),
        ("screw", "Hello, please remove the four star screws on the back first."),
        ("battery", "Hello, the positive terminal is the one with the red cap."),
        ("code", "Hello, error code E5 means that the door is not closed."),
        ("store", "Hello, store the tent dry and loosely folded."),
        ("free", "Hello, the paint is free of lead and the glue is free of solvents."),
        ("line", "您好,请把电线下方的卡扣按下,再拉出插头。"),
        ("tiny", "您好,镜头上的细微信息码是生产批号,不影响使用。"),
        ("fold", "您好,支架打开后请勿折弯。"),
    };
}
