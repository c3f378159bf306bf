namespace Lumio.Resources;

public static class WarrantyMessages
{
    public const string Register = "Your lamp is covered for two years from the day of delivery. You need not register anything.";

    public const string Repair = "Please reply with a photo of the driver's rating plate so that we can send the right spare part free of charge.";

    public const string Replaced = "The replacement lamp shipped today at no cost. Please keep the old power supply, the new one is for a different voltage.";

    public const string Expired = "The two year warranty of this lamp ended in March, so we cannot replace it free of charge. We are sorry.";

    public const string Recall = "The maker has recalled this power supply. Please unplug it now. We have refunded your order in full.";

    public const string PairingCode = "The pairing code of your lamp is printed under the base. Enter the code in the lamp's display within one minute.";

    public static string Covered(DateOnly until) => $"Your lamp is still under warranty until {until:d}. A new bulb leaves our warehouse tomorrow, free of charge.";
}
