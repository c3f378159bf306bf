using System;
using System.ComponentModel;

namespace TurboFollow.Settings
{
    public class FollowUpSettings
    {
        [DefaultBuyerMessage("Hi {{name}}, enjoy your new scale! Show us some love with a glowing review.")] // expect: BSM2002
        public string DayFiveMessage { get; set; }

        [DefaultBuyerMessage("Hi {{name}}, the batch number on your scale decides which battery door fits. Please send it to us so that we can post the right one.")]
        public string BatteryDoorMessage { get; set; }

        [DefaultBuyerMessage("Hi {{name}}, buy a second scale this week and the third one costs nothing.")] // expect: BSM1001|BSM1005|BSM1007
        public string UpsellMessage { get; set; }

        [DisplayName("Send at (local hour)")]
        public int Hour { get; set; } = 10;
    }

    [AttributeUsage(AttributeTargets.Property)]
    public sealed class DefaultBuyerMessageAttribute(string text) : Attribute
    {
        public string Text { get; } = text;
    }
}
