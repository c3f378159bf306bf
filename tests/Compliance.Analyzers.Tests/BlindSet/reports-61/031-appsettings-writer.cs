using System.Text.Json;

namespace Setup;

internal static class DefaultConfig
{
    public static void Write(string path)
    {
        var cfg = new
        {
            Amazon = new
            {
                Region = "eu-west-1",
                Messages = new
                {
                    Battery = "Hi {0}, the battery in order {1} shipped half charged because of air rules, plug it in overnight first.",
                    Dead = "Hi {0}, a dead on arrival battery is our fault. New one for order {1} is booked, toss the old one at a recycling point.",
                    Wait = "Hi {0}, order {1} is late. Let's make it up to you, name your price and we'll settle on something.", // expect: BSM1003
                    Loyal = "Hi {0}, order {1} was your third one! Clip the coupon on our page before sunday, just for you." // expect: BSM1002|BSM1001
                }
            },
            Polling = new { Seconds = 90, MaxParallel = 4 }
        };

        File.WriteAllText(path, JsonSerializer.Serialize(cfg, new JsonSerializerOptions { WriteIndented = true }));
    }
}
