using System.Text.Json;

namespace Compliance.Tool.Tests.Verbs;

/// <summary>Messages to check, and what was found in the only one of a run.</summary>
internal static class CheckedMessages
{
    public const string Bad = "Hello! Here is your coupon.";
    public const string Good = "Your parcel is on its way.";

    public static string Line(object line) => JsonSerializer.Serialize(line);

    public static JsonElement Finding(ToolRun run) => ToolRun.Json(run.Lines.Single()).GetProperty("findings")[0];
}
