namespace Tonwerk.Catalog.Listings;

public static class AmplifierListing
{
    public const string Title = "Tonwerk A40 Integrated Amplifier, 2 x 60 W, Phono Input, Walnut Side Panels";

    public static readonly string[] BulletPoints =
    {
        "QUIET BY DESIGN: toroidal transformer and separate power supplies keep noise below -98 dB",
        "CONNECTS TO EVERYTHING: phono, two line inputs, optical and Bluetooth 5.3 with positive locking connectors",
        "FREE CHOICE OF SPEAKERS: stable down to 3 ohms, with over-temperature power off",
        "GIFT-READY: comes in a box with ribbon, cleaning cloth included",
        "TEMPERATURE COMPENSATION: bias is adjusted automatically for constant sound",
    };

    public const string Description =
        "The A40 brings the warmth of the seventies to today's living room. Five-star build quality, a two year warranty and spare parts for ten years.";
}
