namespace TorqueDuck.Support.Templates;

public static class BrakePadTemplates
{
    // expect@+6: BSM2001
    // expect@+8: BSM3002|BSM3003
    public const string AfterInstall = """
        Hi {{buyer_name}},

        Hope the pads went on without any new swear words being invented.
        Post a review of the kit and we will Venmo you ten dollars for the trouble.

        Stuck on a bolt?
        Text our shop guy Dale at (406) 555-0142, he is up late anyway.

        TorqueDuck
        """;

    public const string Bedding = """
        Hi {{buyer_name}},

        Bed the pads with ten stops from 30 mph before you drive normally.
        A faint smell is expected. Smoke is not: stop and write to us here.
        """;
}
