namespace Halcyon.Software.Delivery;

public static class KeyMessages
{
    public static string AccessKey(string name, string key) =>
        $"Dear {name}, your license key for the photo editor is {key}. Enter it under Help > Activate.";

    public static string PairingCode(string name) =>
        $"Dear {name}, the pairing code of the remote is 0000. If it is refused, take out the battery for ten seconds.";

    public static string ReturnCode(string name, string rma) =>
        $"Dear {name}, please write the return code {rma} on the outside of the box so that the warehouse can match it.";

    public static string KeyReplaced(string name, string key) =>
        $"Dear {name}, the first key had already been used, which was our mistake. The new key is {key}; there is no extra charge.";

    public static string LockerCode(string name, string code) =>
        $"Dear {name}, the locker of the carrier opens with the code {code} until Saturday evening.";
}
