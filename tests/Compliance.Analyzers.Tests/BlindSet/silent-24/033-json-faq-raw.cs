using System.Text.Json;

namespace TorqueDuck.Seed;

public static class ServiceSeed
{
    public const string Json = """
    [
      { "key": "lost", "message": "Hi {{name}}, the parcel is lost. We refunded {{amount}} in full today." },
      { "key": "dent", "message": "Hi {{name}}, the bumper arrived dented, so a new one ships on Monday. Please leave the old one at the curb for the carrier." },
      { "key": "missing", "message": "Hi {{name}}, the bolt kit was missing. It's in the mail, no charge. It has all eight bolts this time; we counted twice." },
      { "key": "stock", "message": "Hi {{name}}, the part turned out to be out of stock. We cancelled the order and refunded you in full." },
      { "key": "noDiscount", "message": "Hi {{name}}, we cannot give a discount by message. Amazon's rules, and honestly fair ones." }
    ]
    """;
}
