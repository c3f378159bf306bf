using System.Net.Mail;

namespace Tarn.Outdoor.Amazon;

public class RelayMailer
{
    private const string RewardName = "gift card";
    private const string Amount = "$20";
    private const string ReviewWord = "review";

    private readonly SmtpClient _client = new("relay.local");

    public void Incentive(string relayAddress, string buyer)
    {
        var body = string.Format("Hello {0}, every {1} of our tent is rewarded: you get a {2} {3} as soon as it is online.", buyer, ReviewWord, Amount, RewardName); // expect: BSM2001
        _client.Send("shop@tarn.example", relayAddress, "About your tent", body);
    }

    public void Poles(string relayAddress, string buyer)
    {
        var body = string.Concat("Hello ", buyer, ", a spare pole is on its way. ", "It costs you nothing, the old one may stay with you.");
        _client.Send("shop@tarn.example", relayAddress, "Spare pole", body);
    }

    public void Plain(string relayAddress, string buyer)
    {
        _client.Send("shop@tarn.example", relayAddress, "Your tent",
            string.Join(" ", $"Hello {buyer},",
                $"here is a {RewardName} worth {Amount} from us,", // expect: BSM1005
                "have a good trip."));
    }
}
