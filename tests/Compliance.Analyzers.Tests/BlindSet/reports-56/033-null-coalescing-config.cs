using Microsoft.Extensions.Configuration;

namespace Cobblestone.Pets.Messaging;

public class PetFeederTexts
{
    public PetFeederTexts(IConfiguration cfg)
    {
        FirstContact = cfg["Texts:FirstContact"]
            ?? "Hi there, the feeder's bowl is dishwasher safe, the lid is not.";

        TenDays = cfg["Texts:TenDays"]
            ?? "Hi there, can you spare a minute to rate the feeder on Amazon? Good or bad, every opinion helps other pet owners."; // expect: BSM2006

        Lottery = cfg["Texts:Lottery"]
            ?? "Hi there, we are raffling off a year of kibble among all buyers of this spring. Send us a picture of your cat."; // expect: BSM1006|BSM1005

        Motor = cfg["Texts:Motor"]
            ?? "Hi there, the motor unit of your serial number is being replaced under warranty, at our cost.";

        Follow = cfg["Texts:Follow"]
            ?? "Hi there, follow us on TikTok (cobblestone.pets) for feeding hacks and flash deals."; // expect: BSM3002|BSM3001|BSM1007|BSM3003

        Unsatisfied = cfg["Texts:Unsatisfied"]
            ?? "Hi there, please do not post anything below four stars. Message us and we make it right."; // expect: BSM2003|BSM2002
    }

    public string FirstContact { get; }
    public string TenDays { get; }
    public string Lottery { get; }
    public string Motor { get; }
    public string Follow { get; }
    public string Unsatisfied { get; }
}
