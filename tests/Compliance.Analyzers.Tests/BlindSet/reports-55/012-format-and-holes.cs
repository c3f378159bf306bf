namespace Costa.Notifications;

public class BuyerLetter
{
    private const string Gift = "a free espresso cup";
    private const string PctOff = "20% off";
    private const string LinkHost = "https://costa-machines.example/register";

    public string Upsell(string name) => string.Format("Dear {0}, your next machine from us comes at {1}.", name, PctOff); // expect: BSM1001|BSM1006

    public string Cup(string name) => $"Dear {name}, we would like to send you {Gift}, simply because you are a nice customer."; // expect: BSM1005

    public string Register(string name, string order) =>
        string.Concat("Dear ", name, ", the machine of order ", order, " needs descaling every two months. ",
            "Register it at " + LinkHost + " for a third year of warranty."); // expect: BSM3001|BSM1006

    public string Descale(string name) =>
        string.Join(Environment.NewLine, "Dear " + name + ",",
            "the descaler missing from your parcel was posted today.",
            "You do not pay for it.",
            "The Costa service desk");

    public string Template(string name) =>
        "Dear #NAME#, take the {percent}% voucher from this message and save on beans.".Replace("#NAME#", name); // expect: BSM1002|BSM1001
}
