namespace StageLine.Audio.Support;

public static class AudioAnswers
{
    public static readonly string[] English =
    {
        "The feedback you hear comes from the monitor. Turn the gain down, and the negative feedback loop removes the whistle.",
        "Use the star screwdriver in the box; five star screws hold the back plate.",
        "The positive terminal of the battery goes to the left. Rate of charge is 2 amps.",
        "Push the review button on the recorder to hear the last take, hold it to delete the take.",
        "Your mixer is rated at 110 volts, and the compensation knob balances the cable length.",
        "Store the speakers in a dry place and take the grille off before you clean it.",
    };

    public static readonly string[] Chinese =
    {
        "反馈啸叫来自监听音箱，请把增益调低。",
        "请检查电线下方的细微信号灯是否亮起。",
        "按返回键，现在可以听到上一段录音。",
        "五角星形螺丝请用随附的螺丝刀拧开后再取下折叠支架。",
    };

    public static string Pick(int i, bool zh) => zh ? Chinese[i] : English[i];
}
