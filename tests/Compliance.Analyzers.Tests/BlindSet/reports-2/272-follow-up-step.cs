namespace F.Crm;
public class FollowUpStep
{
    public int Day { get; init; }
    public string Text { get; init; } = "";
    public static FollowUpStep[] Default =>
    [
        new() { Day = 1, Text = "Your scooter is on its way. It comes in two boxes." },
        new() { Day = 14, Text = "How do you like the scooter? Our new helmets are in the shop, have a look." }, // expect: BSM1007
        new() { Day = 30, Text = "Happy riding! Share your joy with five stars on the product page." }, // expect: BSM2002|BSM2003
    ];
}
