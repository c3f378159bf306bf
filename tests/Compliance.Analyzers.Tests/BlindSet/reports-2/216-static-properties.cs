namespace Ochre.Resources;

internal static class EmailResources
{
    internal static string DelaySubject => "Your frame is two days late";

    internal static string DelayBody => "We are sorry for the delay. The frame arrives on Thursday.";

    internal static string WinbackSubject => "We miss you: 25% off this weekend"; // expect: BSM1001|BSM1007

    internal static string WinbackBody => "Come back to our shop, every frame is 25% off until Sunday."; // expect: BSM1001|BSM1007
}
