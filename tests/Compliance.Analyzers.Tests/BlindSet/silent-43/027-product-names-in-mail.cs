namespace Haushalt.Multichannel;

public record BuyerNote(string Sku, string Subject, string Body);

public static class BuyerNotes
{
    public static readonly BuyerNote[] All =
    [
        new("GC-HOLD", "Your gift card holder", "Hello, the ribbon of your gift card holder was missing. We post a ribbon today, free of charge."),
        new("COUP-ORG", "Coupon organizer", "Hello, the coupon organizer you bought has 24 pockets, not 26. The page was wrong. If you want to return it, the label is free."),
        new("STAR-LAMP", "Star lamp", "Hello, please hold the key for 5 seconds until five stars light up, then choose the colour."),
        new("MIC-2", "Microphone", "Hello, the feedback noise goes away when the loudspeaker stands behind the microphone."),
        new("PH-STAND", "Phone stand", "Hello, to join a WhatsApp video call hands free, turn the phone stand to landscape and tighten the knob."),
        new("HOTEL-PIL", "Pillow", "Hello, the 'Five Star Hotel' pillow must be shaken for some minutes after it was pressed flat in the bag."),
        new("CASHBOX", "Cash box", "Hello, both keys are taped below the cash tray. Lift the tray at the back edge."),
    ];
}
