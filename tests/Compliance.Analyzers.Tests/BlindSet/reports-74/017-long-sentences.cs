using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace Corvid.Audio.Amazon;

public class HeadphoneBuyerMessages
{
    private readonly IBuyerChannel _channel;
    private readonly ILogger<HeadphoneBuyerMessages> _log;

    public HeadphoneBuyerMessages(IBuyerChannel channel, ILogger<HeadphoneBuyerMessages> log)
    {
        _channel = channel;
        _log = log;
    }

    public async Task PairingHelpAsync(string orderId)
    {
        var message =
            "Hello, to pair the headphones hold the power key for six seconds " +
            "until the light flashes blue, then pick CORVID-2 on your phone. " +
            "If that fails, drop our technician a line at service@corvidaudio.com " + // expect: BSM3002
            "and mention the serial number.";

        await _channel.SendAsync(orderId, message);
        _log.LogInformation("Pairing help sent for {OrderId}", orderId);
    }

    public async Task CheckInAsync(string orderId, string buyer)
    {
        var message = "Hello " + buyer + ",\n"
            + "the ear pads are washable at thirty degrees.\n"
            + "You might also fancy our new travel speaker and the charging stand." // expect: BSM1007
            + "\nCorvid Audio";

        await _channel.SendAsync(orderId, message);
    }
}
