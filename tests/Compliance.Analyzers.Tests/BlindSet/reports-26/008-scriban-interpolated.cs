using Scriban;

namespace Atelier.Lumiere.Courriers;

public class FollowUpLetter
{
    const string Shop = "Atelier Lumière";
    const string NextTime = "on your next purchase";

    public string Render(object model)
    {
        var source = $$"""
            Dear {{ "{{" }} buyer {{ "}}" }},
            we hope the reading lamp is to your liking.
            {{Shop}}
            """;
        return Template.Parse(source).Render(model);
    }

    public string Loyalty(string buyer)
        => $"Dear {buyer}, faithful customers of {Shop} pay ten per cent less {NextTime}."; // expect: BSM1001|BSM1006

    public string Club(string buyer)
        => $"Dear {buyer}, would you care to join our circle of product testers? Members receive every new lamp before its launch."; // expect: BSM1006|BSM1005

    public string Bulb(string buyer)
        => $"Dear {buyer}, the lamp takes an E14 bulb of at most 40 W, which is not included.";
}
