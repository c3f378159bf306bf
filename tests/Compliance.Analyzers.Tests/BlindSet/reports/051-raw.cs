namespace Lanternfish.Features.FollowUp;

public sealed class FollowUpTexts
{
    public string Broken => """
        Hello,
        we are sorry that the dial came off. A new knob is on its way to you, free of charge.
        Lanternfish Audio
        """;

    // expect@+3: BSM2002|BSM2003
    public string Stars => """
        Hello,
        If everything sounds great, please reward us with five stars.
        Lanternfish Audio
        """;

    // expect@+4: BSM1006|BSM1001
    public string NextTime => """
        Hello,
        the serial number is engraved on the back plate.
        On your next purchase we take 20% off, simply mention this message.
        Lanternfish Audio
        """;
}
