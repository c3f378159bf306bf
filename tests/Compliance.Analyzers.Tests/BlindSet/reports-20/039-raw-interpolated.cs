namespace Ember.Outreach;

public class FollowUps
{
    // expect@+5: BSM1006
    public string Lottery(string name) =>
        $"""
        Dear {name},
        the grill thermometer reads up to 300 degrees.
        Your order number is your lot: on Friday we raffle a complete grill among all buyers.
        Ember Team
        """;

    public string Replacement(string name, string tracking) =>
        $"""
        Dear {name},
        a replacement probe travels to you under {tracking}.
        There is no need to send the old one back.
        """;

    // expect@+6: BSM2003
    public string Gate(string name, string hours) =>
        $$"""
        Dear {{name}},
        our desk is open {{hours}}.
        The probe cable must not touch the fire.
        Satisfied? Rate us on the thermometer page. Not satisfied? Then write to us and we solve it quietly.
        """;
}
