using System;
using software.amzn.spapi.Model.messaging.v1;

namespace Keystone.Licensing.Delivery
{
    internal class DigitalKeyMessageFactory
    {
        public CreateDigitalAccessKeyRequest ForLicence(LicenceKey key) => new(
            text: $"Your activation key is {key.Value}. Open the program, choose Help > Activate and paste it there. It is valid for one computer.");

        public CreateDigitalAccessKeyRequest ForUpgrade(LicenceKey key) => new(
            text: $"Your activation key is {key.Value}. Renew directly at keystone-soft dot com when the year is over, it is easier than through Amazon."); // expect: BSM3001|BSM3003|BSM5004

        public CreateDigitalAccessKeyRequest ForFamilyPack(LicenceKey first, LicenceKey second) => new(
            text: $"Your two activation keys are {first.Value} and {second.Value}. Bring a friend and both of you get three months extra."); // expect: BSM1006

        public CreateDigitalAccessKeyRequest ForReplacement(LicenceKey key)
        {
            if (key.ReplacedAt is null)
            {
                throw new InvalidOperationException("Key has not been replaced yet.");
            }

            return new CreateDigitalAccessKeyRequest(
                text: $"The first key was blocked by mistake. Please use {key.Value} instead. We apologise for the trouble.");
        }
    }

    internal record LicenceKey(string Value, DateTime? ReplacedAt);
}
